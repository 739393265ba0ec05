broken: SELEC 1;
