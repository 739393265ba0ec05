lexer grammar SluiceLexer;

SEMICOLON : ';' ;
WORD : [A-Za-z_]+ ;
SPACE : [ \t\r\n]+ -> channel(HIDDEN) ;
UNRECOGNIZED : . ;
