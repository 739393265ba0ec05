parser grammar SluiceParser;

options {
  tokenVocab = SluiceLexer;
}

file : (WORD* SEMICOLON)* EOF ;
