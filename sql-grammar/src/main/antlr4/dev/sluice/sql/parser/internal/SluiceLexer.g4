/*
 * Tokens of the source language: SQLite's own, and a few that only Sluice has.
 *
 * The lexer never fails: what SQLite calls an unrecognized token becomes one of the BAD_ tokens at the end, which no
 * parser rule takes. White space and comments stand on the hidden channel, where documentation comments and the
 * comment form of named queries are read from.
 */
lexer grammar SluiceLexer;

options {
  caseInsensitive = true;
}

tokens {
  // The token list turns WORD into these by SQLite's own rules, which look at the neighbours.
  FILTER,
  OVER,
  WINDOW
}

SPACE : [ \t\n\f\r\uFEFF]+ -> channel(HIDDEN);
LINE_COMMENT : '--' ~[\n]* -> channel(HIDDEN);
// A comment that is never closed ends with the text, as in SQLite.
BLOCK_COMMENT : '/*' .*? ('*/' | EOF) -> channel(HIDDEN);

// Punctuation and operators
SEMICOLON : ';';
COMMA : ',';
DOT : '.';
LPAREN : '(';
RPAREN : ')';
LBRACE : '{';
RBRACE : '}';
COLON : ':';
ARRAY_MARK : '[' [ \t\n\f\r]* ']';
FRAGMENT_OPEN : '[[';
FRAGMENT_CLOSE : ']]';
ARROW : '->';
ARROW2 : '->>';
CONCAT : '||';
STAR : '*';
SLASH : '/';
PERCENT : '%';
PLUS : '+';
MINUS : '-';
TILDE : '~';
AMPERSAND : '&';
PIPE : '|';
SHIFT_LEFT : '<<';
SHIFT_RIGHT : '>>';
EQ : '=' | '==';
NE : '<>' | '!=';
LT : '<';
LE : '<=';
GT : '>';
GE : '>=';

// Keywords of SQLite
ABORT : 'ABORT';
ACTION : 'ACTION';
ADD : 'ADD';
AFTER : 'AFTER';
ALL : 'ALL';
ALTER : 'ALTER';
ALWAYS : 'ALWAYS';
ANALYZE : 'ANALYZE';
AND : 'AND';
AS : 'AS';
ASC : 'ASC';
ATTACH : 'ATTACH';
AUTOINCREMENT : 'AUTOINCREMENT';
BEFORE : 'BEFORE';
BEGIN : 'BEGIN';
BETWEEN : 'BETWEEN';
BY : 'BY';
CASCADE : 'CASCADE';
CASE : 'CASE';
CAST : 'CAST';
CHECK : 'CHECK';
COLLATE : 'COLLATE';
COLUMN : 'COLUMN';
COMMIT : 'COMMIT';
CONFLICT : 'CONFLICT';
CONSTRAINT : 'CONSTRAINT';
CREATE : 'CREATE';
CROSS : 'CROSS';
CURRENT : 'CURRENT';
CURRENT_DATE : 'CURRENT_DATE';
CURRENT_TIME : 'CURRENT_TIME';
CURRENT_TIMESTAMP : 'CURRENT_TIMESTAMP';
DATABASE : 'DATABASE';
DEFAULT : 'DEFAULT';
DEFERRABLE : 'DEFERRABLE';
DEFERRED : 'DEFERRED';
DELETE : 'DELETE';
DESC : 'DESC';
DETACH : 'DETACH';
DISTINCT : 'DISTINCT';
DO : 'DO';
DROP : 'DROP';
EACH : 'EACH';
ELSE : 'ELSE';
END : 'END';
ESCAPE : 'ESCAPE';
EXCEPT : 'EXCEPT';
EXCLUDE : 'EXCLUDE';
EXCLUSIVE : 'EXCLUSIVE';
EXISTS : 'EXISTS';
EXPLAIN : 'EXPLAIN';
FAIL : 'FAIL';
FIRST : 'FIRST';
FOLLOWING : 'FOLLOWING';
FOR : 'FOR';
FOREIGN : 'FOREIGN';
FROM : 'FROM';
FULL : 'FULL';
GENERATED : 'GENERATED';
GLOB : 'GLOB';
GROUP : 'GROUP';
GROUPS : 'GROUPS';
HAVING : 'HAVING';
IF : 'IF';
IGNORE : 'IGNORE';
IMMEDIATE : 'IMMEDIATE';
IN : 'IN';
INDEX : 'INDEX';
INDEXED : 'INDEXED';
INITIALLY : 'INITIALLY';
INNER : 'INNER';
INSERT : 'INSERT';
INSTEAD : 'INSTEAD';
INTERSECT : 'INTERSECT';
INTO : 'INTO';
IS : 'IS';
ISNULL : 'ISNULL';
JOIN : 'JOIN';
KEY : 'KEY';
LAST : 'LAST';
LEFT : 'LEFT';
LIKE : 'LIKE';
LIMIT : 'LIMIT';
MATCH : 'MATCH';
MATERIALIZED : 'MATERIALIZED';
NATURAL : 'NATURAL';
NO : 'NO';
NOT : 'NOT';
NOTHING : 'NOTHING';
NOTNULL : 'NOTNULL';
NULL : 'NULL';
NULLS : 'NULLS';
OF : 'OF';
OFFSET : 'OFFSET';
ON : 'ON';
OR : 'OR';
ORDER : 'ORDER';
OTHERS : 'OTHERS';
OUTER : 'OUTER';
PARTITION : 'PARTITION';
PLAN : 'PLAN';
PRAGMA : 'PRAGMA';
PRECEDING : 'PRECEDING';
PRIMARY : 'PRIMARY';
QUERY : 'QUERY';
RAISE : 'RAISE';
RANGE : 'RANGE';
RECURSIVE : 'RECURSIVE';
REFERENCES : 'REFERENCES';
REGEXP : 'REGEXP';
REINDEX : 'REINDEX';
RELEASE : 'RELEASE';
RENAME : 'RENAME';
REPLACE : 'REPLACE';
RESTRICT : 'RESTRICT';
RETURNING : 'RETURNING';
RIGHT : 'RIGHT';
ROLLBACK : 'ROLLBACK';
ROW : 'ROW';
ROWS : 'ROWS';
SAVEPOINT : 'SAVEPOINT';
SELECT : 'SELECT';
SET : 'SET';
TABLE : 'TABLE';
TEMP : 'TEMP' | 'TEMPORARY';
THEN : 'THEN';
TIES : 'TIES';
TO : 'TO';
TRANSACTION : 'TRANSACTION';
TRIGGER : 'TRIGGER';
UNBOUNDED : 'UNBOUNDED';
UNION : 'UNION';
UNIQUE : 'UNIQUE';
UPDATE : 'UPDATE';
USING : 'USING';
VACUUM : 'VACUUM';
VALUES : 'VALUES';
VIEW : 'VIEW';
VIRTUAL : 'VIRTUAL';
WHEN : 'WHEN';
WHERE : 'WHERE';
WITH : 'WITH';
WITHOUT : 'WITHOUT';

// Words that mean something in Sluice's own clauses and are names everywhere else
DECLARE : 'DECLARE';
FUNCTION : 'FUNCTION';
IMPORT : 'IMPORT';
JSON : 'JSON';
LIST : 'LIST';
MAPPED : 'MAPPED';
ONLY : 'ONLY';
PAGE : 'PAGE';
POSTGRES : 'POSTGRES';
RETURNS : 'RETURNS';
SQLITE : 'SQLITE';

// Literals
STRING : '\'' (~['] | '\'\'')* '\'';
BLOB : 'X\'' (HEX HEX)* '\'';
NUMBER_HEX : '0X' HEX ('_'? HEX)*;
NUMBER_INTEGER : DIGITS;
NUMBER_REAL : DIGITS '.' DIGITS? EXPONENT? | '.' DIGITS EXPONENT? | DIGITS EXPONENT;

// Parameters
ENGINE_TEXT : '$$' .*? '$$';
DOLLAR_PARAMETER : '$' PARAMETER_NAME;
NAMED_PARAMETER : [:@#] PARAMETER_NAME;
NUMBERED_PARAMETER : '?' [0-9]*;

// Names
QUOTED_NAME
    : '"' (~["] | '""')* '"'
    | '`' (~[`] | '``')* '`'
    | '[' ~[\u005B\u005D\n] ~[\u005D\n]* ']'
    ;
WORD : WORD_START WORD_PART*;

// What SQLite does not recognize
BAD_STRING : '\'' (~['] | '\'\'')*;
BAD_BLOB : 'X\'' ~[']* '\''?;
BAD_NAME : '"' (~["] | '""')* | '`' (~[`] | '``')* | '[' ~[\u005B\u005D\n] ~[\u005D\n]* | '[';
BAD_NUMBER : ('0X' HEX [0-9A-F_]* | [0-9] [0-9_]* ('.' [0-9_]*)? (E [+\-]? [0-9] [0-9_]*)?
    | '.' [0-9] [0-9_]* (E [+\-]? [0-9] [0-9_]*)?) WORD_PART*;
BAD_ENGINE_TEXT : '$$';
BAD_CHARACTER : .;

fragment E : 'E';
fragment HEX : [0-9A-F];
fragment DIGITS : [0-9]+ ('_' [0-9]+)*;
fragment EXPONENT : E [+\-]? DIGITS;
fragment WORD_START : [A-Z_\u0080-\uFEFE\uFF00-\uFFFF];
fragment WORD_PART : [A-Z0-9_$\u0080-\uFFFF];
fragment PARAMETER_NAME : '::'? WORD_PART (WORD_PART | '::')* ('(' ~[ \t\n\u000B\f\r()]* ')')?;
