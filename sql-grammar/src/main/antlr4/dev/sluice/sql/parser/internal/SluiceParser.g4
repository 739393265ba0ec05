/*
 * The source language: SQLite's SQL, the extensions of Sluice, and named queries.
 *
 * One input is one item of a file: the token list cuts a file at its semicolons, so that an error in one statement does
 * not hide the next. Expressions are flat here, an operand and what follows it; ExpressionBuilder knows the precedence
 * of the operators. Decisions need two tokens nearly everywhere, and none needs more than SLL prediction.
 */
parser grammar SluiceParser;

options {
  tokenVocab = SluiceLexer;
}

// ---------------------------------------------------------------------------------------------------------------- file

item
    : importDirective EOF        # importItem
    | declareFunction EOF        # declareFunctionItem
    | engineObject EOF           # engineObjectItem
    | namedQuery EOF             # namedQueryItem
    | statement EOF              # statementItem
    ;

importDirective
    : IMPORT path=STRING         # importFile
    | IMPORT javaName            # importType
    ;

declareFunction
    : DECLARE FUNCTION function=name LPAREN (typeName (COMMA typeName)*)? RPAREN
      RETURNS result=typeName (NOT notNull=NULL)? functionHome*
    ;

functionHome
    : POSTGRES
    | SQLITE javaName
    ;

// A table, index, view or trigger in one engine's own words.
engineObject
    : CREATE? kind=(TABLE | INDEX | VIEW | TRIGGER) object=name ON engine only=ONLY? COLON? ENGINE_TEXT
    ;

engine
    : POSTGRES
    | SQLITE
    ;

namedQuery
    : queryHeader COLON statement
    | queryHeader COLON ENGINE_TEXT
    | queryHeader LBRACE blockStatement* RBRACE
    ;

blockStatement
    : statement? SEMICOLON
    ;

// Ad-hoc SQL, and what stands behind a comment "-- name:".
singleStatement
    : statement EOF
    ;

// What stands behind "-- name:".
commentHeader
    : queryHeader EOF
    ;

// A comment line behind "-- name:" that begins with a parameter.
commentParameter
    : parameterDeclaration EOF
    ;

queryHeader
    : (atName=NAMED_PARAMETER | queryName=name)
      (LPAREN (parameterDeclaration (COMMA parameterDeclaration)*)? RPAREN)?
      headerClause*
    ;

headerClause
    : mark=NAMED_PARAMETER                # markClause
    | rowClass                            # rowClassClause
    | ON engine only=ONLY?                # engineClause
    ;

parameterDeclaration
    : sign=(NAMED_PARAMETER | DOLLAR_PARAMETER) (AS typeName)? (OR orNull=NULL)? (EQ expr)?
    ;

rowClass
    : AS name                             # namedRowClass
    | WITH javaName                       # existingRowClass
    ;

javaName
    : javaPart (DOT javaPart)*
    ;

// ---------------------------------------------------------------------------------------------------------- statements

statement
    : EXPLAIN (QUERY PLAN)? sqlStatement  # explain
    | sqlStatement                        # plainStatement
    ;

sqlStatement
    : rowStatement
    | createTable
    | createVirtualTable
    | createIndex
    | createView
    | createTrigger
    | alterTable
    | drop
    | sessionStatement
    ;

// WITH stands here once, so that no decision has to look behind it.
rowStatement
    : with? (query | insertCore | update | delete)
    ;

sessionStatement
    : BEGIN lock=(DEFERRED | IMMEDIATE | EXCLUSIVE)? (TRANSACTION name?)?     # begin
    | (COMMIT | END) (TRANSACTION name?)?                                     # commit
    | ROLLBACK (TRANSACTION transaction=name?)? (TO SAVEPOINT? mark=name)?    # rollback
    | SAVEPOINT name                                                          # savepoint
    | RELEASE SAVEPOINT? name                                                 # release
    | PRAGMA qualifiedName (EQ pragmaValue | LPAREN pragmaValue RPAREN)?      # pragma
    | ATTACH DATABASE? file=expr AS schema=expr (KEY key=expr)?               # attach
    | DETACH DATABASE? expr                                                   # detach
    | VACUUM name? (INTO expr)?                                               # vacuum
    | ANALYZE qualifiedName?                                                  # analyze
    | REINDEX qualifiedName?                                                  # reindex
    ;

pragmaValue
    : signedNumber
    | name
    | ON
    | DELETE
    | DEFAULT
    ;

// -------------------------------------------------------------------------------------------------------------- schema

createTable
    : CREATE TEMP? TABLE (IF NOT EXISTS)? table=qualifiedName (AS select | tableBody)
    ;

tableBody
    : LPAREN columnDefinition (COMMA columnDefinition)* (COMMA tableConstraint (COMMA? tableConstraint)*)? RPAREN
      (tableOption (COMMA tableOption)*)? rowClass?
    ;

tableOption
    : WITHOUT name
    | name
    ;

columnDefinition
    : column=name typeName? columnClause*
    ;

columnClause
    : CONSTRAINT name                                                         # constraintName
    | PRIMARY KEY (ASC | descending=DESC)? onConflict? AUTOINCREMENT?         # columnPrimaryKey
    | NOT NULL onConflict?                                                    # columnNotNull
    | NULL onConflict?                                                        # columnNull
    | UNIQUE onConflict?                                                      # columnUnique
    | CHECK LPAREN expr RPAREN                                                # columnCheck
    | DEFAULT defaultValue                                                    # columnDefault
    | COLLATE looseName                                                       # columnCollation
    | REFERENCES foreignKeyTarget                                             # columnReferences
    | deferral                                                                # columnDeferral
    | (GENERATED ALWAYS)? AS LPAREN expr RPAREN storage=word?                 # columnGenerated
    | AS component                                                            # columnComponent
    | MAPPED BY javaName                                                      # columnMappedBy
    | JSON KEY name                                                           # columnJsonKey
    ;

component
    : name
    ;

defaultValue
    : LPAREN expr RPAREN                  # defaultExpression
    | sign=(PLUS | MINUS)? literal        # defaultLiteral
    | defaultName                         # defaultWord
    ;

tableConstraint
    : CONSTRAINT name                                                         # tableConstraintName
    | PRIMARY KEY LPAREN orderingTerm (COMMA orderingTerm)* AUTOINCREMENT? RPAREN onConflict?  # tablePrimaryKey
    | UNIQUE LPAREN orderingTerm (COMMA orderingTerm)* RPAREN onConflict?     # tableUnique
    | CHECK LPAREN expr RPAREN onConflict?                                    # tableCheck
    | FOREIGN KEY nameList REFERENCES foreignKeyTarget deferral?              # tableForeignKey
    ;

foreignKeyTarget
    : table=name nameList? foreignKeyClause*
    ;

foreignKeyClause
    : ON event=(DELETE | UPDATE | INSERT) action=foreignKeyAction             # foreignKeyEvent
    | MATCH name                                                              # foreignKeyMatch
    ;

foreignKeyAction
    : SET (NULL | DEFAULT)
    | CASCADE
    | RESTRICT
    | NO ACTION
    ;

deferral
    : not=NOT? DEFERRABLE (INITIALLY initially=(DEFERRED | IMMEDIATE))?
    ;

onConflict
    : ON CONFLICT conflictAction
    ;

conflictAction
    : ROLLBACK
    | ABORT
    | FAIL
    | IGNORE
    | REPLACE
    ;

createVirtualTable
    : CREATE VIRTUAL TABLE (IF NOT EXISTS)? table=qualifiedName USING module=name
      (LPAREN moduleArgument (COMMA moduleArgument)* RPAREN)?
    ;

moduleArgument
    : moduleToken*
    ;

moduleToken
    : ~(LPAREN | RPAREN | COMMA | SEMICOLON)
    | LPAREN nestedModuleToken* RPAREN
    ;

nestedModuleToken
    : ~(LPAREN | RPAREN | SEMICOLON)
    | LPAREN nestedModuleToken* RPAREN
    ;

createIndex
    : CREATE UNIQUE? INDEX (IF NOT EXISTS)? index=qualifiedName ON table=name
      LPAREN orderingTerm (COMMA orderingTerm)* RPAREN where?
    ;

createView
    : CREATE TEMP? VIEW (IF NOT EXISTS)? view=qualifiedName nameList? rowClass? AS select
    ;

createTrigger
    : CREATE TEMP? TRIGGER (IF NOT EXISTS)? trigger=qualifiedName
      (timing=(BEFORE | AFTER) | timing=INSTEAD OF)? triggerEvent
      ON table=qualifiedName (FOR EACH ROW)? (WHEN expr)?
      BEGIN (triggerStatement SEMICOLON)+ END
    ;

triggerEvent
    : DELETE
    | INSERT
    | UPDATE (OF name (COMMA name)*)?
    ;

triggerStatement
    : updateCore
    | insertCore
    | deleteCore
    | select
    ;

alterTable
    : ALTER TABLE qualifiedName alterAction
    ;

alterAction
    : RENAME TO name                                                          # renameTable
    | RENAME COLUMN? oldName=name TO newName=name                             # renameColumn
    | ADD COLUMN? columnDefinition                                            # addColumn
    | ADD (CONSTRAINT name)? CHECK LPAREN expr RPAREN onConflict?             # addCheck
    | DROP CONSTRAINT name                                                    # dropConstraint
    | DROP COLUMN? name                                                       # dropColumn
    | ALTER COLUMN? name (SET NOT NULL onConflict? | DROP NOT NULL)           # alterColumnNullness
    ;

drop
    : DROP kind=(TABLE | VIEW | INDEX | TRIGGER) (IF EXISTS)? qualifiedName
    ;

// ---------------------------------------------------------------------------------------------------------------- rows

insertCore
    : (INSERT (OR conflictAction)? | REPLACE) INTO table=qualifiedName (AS correlation=name)? nameList?
      (select upsert* | DEFAULT VALUES | DOLLAR_PARAMETER upsert*) returning?
    ;

upsert
    : ON CONFLICT (LPAREN orderingTerm (COMMA orderingTerm)* RPAREN targetWhere=where?)?
      DO (NOTHING | UPDATE SET assignment (COMMA assignment)* updateWhere=where?)
    ;

update
    : updateCore returning? orderBy? limit?
    ;

updateCore
    : UPDATE (OR conflictAction)? target SET assignment (COMMA assignment)* from? where?
    ;

delete
    : deleteCore returning? orderBy? limit?
    ;

deleteCore
    : DELETE FROM target where?
    ;

target
    : qualifiedName (AS correlation=name)? indexHint?
    ;

assignment
    : (name | nameList) EQ expr
    ;

returning
    : RETURNING selectItem (COMMA selectItem)*
    ;

// ------------------------------------------------------------------------------------------------------------- queries

select
    : with? query
    ;

query
    : selectCore (compoundOperator selectCore)*
    ;

with
    : WITH RECURSIVE? commonTable (COMMA commonTable)*
    ;

commonTable
    : name nameList? AS (not=NOT? MATERIALIZED)? LPAREN select RPAREN
    ;

compoundOperator
    : UNION ALL?
    | INTERSECT
    | EXCEPT
    ;

// ORDER BY and LIMIT are of the whole query; only its last core may have them, and VALUES never, as in SQLite.
selectCore
    : SELECT (DISTINCT | ALL)? selectItem (COMMA selectItem)*
      from? where? (GROUP BY groupBy+=expr (COMMA groupBy+=expr)*)? (HAVING having=expr)?
      (WINDOW namedWindow (COMMA namedWindow)*)? orderBy? limit? pageBy?      # selectClauses
    | VALUES row (COMMA row)*                                                 # selectValues
    ;

row
    : LPAREN expr (COMMA expr)* RPAREN
    ;

selectItem
    : LIST LPAREN select RPAREN alias?                                        # listItem
    | STAR                                                                    # starItem
    | name DOT STAR                                                           # tableStarItem
    | name DOT STAR STAR alias?                                               # nestedItem
    | expr (MAPPED BY javaName)? alias?                                       # expressionItem
    ;

alias
    : AS name
    | itemAlias
    ;

from
    : FROM source onUsing? joinedSource*
    ;

joinedSource
    : (COMMA | joinWord* JOIN) source onUsing?
    ;

joinWord
    : NATURAL
    | LEFT
    | RIGHT
    | FULL
    | OUTER
    | INNER
    | CROSS
    ;

source
    : qualifiedName sourceAlias? indexHint?                                   # tableSource
    | qualifiedName LPAREN (expr (COMMA expr)*)? RPAREN sourceAlias?          # functionSource
    | LPAREN select RPAREN sourceAlias?                                       # subquerySource
    | LPAREN source onUsing? joinedSource* RPAREN sourceAlias?                # nestedSource
    ;

sourceAlias
    : AS name
    | looseName
    ;

onUsing
    : ON expr
    | USING nameList
    ;

indexHint
    : INDEXED BY name
    | NOT INDEXED
    ;

where
    : WHERE expr
    ;

orderBy
    : ORDER BY orderingTerm (COMMA orderingTerm)*
    ;

orderingTerm
    : expr direction=(ASC | DESC)? (NULLS nulls=(FIRST | LAST))?              # plainTerm
    | NAMED_PARAMETER LBRACE sortOption (COMMA sortOption)* RBRACE            # choiceTerm
    ;

sortOption
    : name COLON orderingTerm (COMMA orderingTerm)*
    ;

limit
    : LIMIT first=expr ((OFFSET | comma=COMMA) second=expr)?
    ;

pageBy
    : PAGE BY orderingTerm (COMMA orderingTerm)*
    ;

namedWindow
    : name AS window
    ;

window
    : LPAREN base=windowBase? (PARTITION BY expr (COMMA expr)*)? orderBy? frame? RPAREN
    ;

frame
    : unit=(RANGE | ROWS | GROUPS) (BETWEEN frameBound AND frameBound | frameBound) (EXCLUDE frameExclusion)?
    ;

frameBound
    : UNBOUNDED direction=(PRECEDING | FOLLOWING)
    | CURRENT ROW
    | expr direction=(PRECEDING | FOLLOWING)
    ;

frameExclusion
    : NO OTHERS
    | CURRENT ROW
    | GROUP
    | TIES
    ;

// --------------------------------------------------------------------------------------------------------- expressions

expr
    : operand exprTail*
    ;

operand
    : prefix+=(NOT | MINUS | PLUS | TILDE)* primary
    ;

exprTail
    : operator=(OR | AND | EQ | NE | LT | LE | GT | GE | AMPERSAND | PIPE | SHIFT_LEFT | SHIFT_RIGHT | PLUS | MINUS
      | STAR | SLASH | PERCENT | CONCAT | ARROW | ARROW2 | ESCAPE) operand    # binaryTail
    | IS not=NOT? (DISTINCT FROM)? operand                                    # isTail
    | not=NOT? operator=(LIKE | GLOB | REGEXP | MATCH) operand                # likeTail
    | not=NOT? BETWEEN operand                                                # betweenTail
    | not=NOT? IN inOperand                                                   # inTail
    | (ISNULL | NOTNULL | NOT NULL)                                           # nullTail
    | COLLATE looseName                                                       # collateTail
    | FRAGMENT_OPEN operator=(AND | OR) expr FRAGMENT_CLOSE                   # fragmentTail
    ;

inOperand
    : LPAREN (expr (COMMA expr)*)? RPAREN                                     # inList
    | LPAREN select RPAREN                                                    # inSelect
    | parameter                                                               # inParameter
    | qualifiedName (LPAREN (expr (COMMA expr)*)? RPAREN)?                    # inTable
    ;

primary
    : literal                                                                 # literalPrimary
    | parameter                                                               # parameterPrimary
    | CAST LPAREN expr AS typeName? RPAREN                                    # castPrimary
    | CASE base=expr? whenClause+ (ELSE otherwise=expr)? END                  # casePrimary
    | EXISTS LPAREN select RPAREN                                             # existsPrimary
    | RAISE LPAREN (IGNORE | action=(ROLLBACK | ABORT | FAIL) COMMA expr) RPAREN  # raisePrimary
    | LPAREN select RPAREN                                                    # subqueryPrimary
    | LPAREN expr (COMMA expr)* RPAREN                                        # parenthesesPrimary
    | function=columnName LPAREN (star=STAR | quantifier=(DISTINCT | ALL)? (expr (COMMA expr)*)? orderBy?) RPAREN
      (FILTER LPAREN where RPAREN)?
      (OVER (windowReference=name | window))?             # callPrimary
    | qualifier DOT name LPAREN name RPAREN                                   # qualifiedCallPrimary
    | qualifier DOT name (DOT name)?                                          # qualifiedPrimary
    | columnName                                                              # columnPrimary
    ;

// The first part of a name with dots in an expression.
qualifier
    : columnName
    | STRING
    ;

whenClause
    : WHEN condition=expr THEN result=expr
    ;

parameter
    : NUMBERED_PARAMETER
    | NAMED_PARAMETER
    | DOLLAR_PARAMETER
    ;

literal
    : NULL
    | NUMBER_INTEGER
    | NUMBER_HEX
    | NUMBER_REAL
    | STRING
    | BLOB
    | CURRENT_DATE
    | CURRENT_TIME
    | CURRENT_TIMESTAMP
    ;

signedNumber
    : (PLUS | MINUS)? (NUMBER_INTEGER | NUMBER_HEX | NUMBER_REAL)
    ;

typeName
    : typeWord+ (LPAREN typeArguments RPAREN)? array=ARRAY_MARK?
    ;

typeArguments
    : signedNumber (COMMA signedNumber)?
    | javaName
    ;

// --------------------------------------------------------------------------------------------------------------- names

qualifiedName
    : (schema=name DOT)? object=name
    ;

nameList
    : LPAREN name (COMMA name)* RPAREN
    ;

// Which keywords may be names differs from place to place; the sets are SQLite's. A rule's first token is the name.

name
    : word
    | CAST | RAISE | CURRENT_DATE | CURRENT_TIME | CURRENT_TIMESTAMP | LIKE | GLOB | REGEXP | MATCH
    | GENERATED | KEY | PARTITION | RANGE | ROWS | GROUPS | MAPPED | POSTGRES | SQLITE
    | INDEXED | CROSS | FULL | INNER | LEFT | NATURAL | OUTER | RIGHT
    | STRING
    ;

// A column or function in an expression.
columnName
    : word
    | LIKE | GLOB | REGEXP | MATCH
    | GENERATED | KEY | PARTITION | RANGE | ROWS | GROUPS | MAPPED | POSTGRES | SQLITE
    | INDEXED | CROSS | FULL | INNER | LEFT | NATURAL | OUTER | RIGHT
    ;

// A word behind DEFAULT, which SQLite takes for a string.
defaultName
    : word
    | CAST | RAISE | LIKE | GLOB | REGEXP | MATCH
    | GENERATED | KEY | PARTITION | RANGE | ROWS | GROUPS | MAPPED | POSTGRES | SQLITE
    | INDEXED
    ;

// An alias of a table without AS, a collation.
looseName
    : word
    | CAST | RAISE | CURRENT_DATE | CURRENT_TIME | CURRENT_TIMESTAMP | LIKE | GLOB | REGEXP | MATCH
    | GENERATED | KEY | PARTITION | RANGE | ROWS | GROUPS | MAPPED | POSTGRES | SQLITE
    | STRING
    ;

// An alias of a result column without AS: no operator.
itemAlias
    : word
    | CAST | RAISE | CURRENT_DATE | CURRENT_TIME | CURRENT_TIMESTAMP
    | GENERATED | KEY | PARTITION | RANGE | ROWS | GROUPS | MAPPED | POSTGRES | SQLITE
    | STRING
    ;

// A word of a type: not what begins the clause behind it.
typeWord
    : word
    | CAST | RAISE | CURRENT_DATE | CURRENT_TIME | CURRENT_TIMESTAMP | LIKE | GLOB | REGEXP | MATCH
    | PARTITION | RANGE | ROWS | GROUPS
    | STRING
    ;

windowBase
    : word
    | CAST | RAISE | CURRENT_DATE | CURRENT_TIME | CURRENT_TIMESTAMP | LIKE | GLOB | REGEXP | MATCH
    | GENERATED | KEY | MAPPED | POSTGRES | SQLITE
    | INDEXED | CROSS | FULL | INNER | LEFT | NATURAL | OUTER | RIGHT
    | STRING
    ;

// What is a name everywhere: words, names in quotes, and these keywords.
word
    : WORD
    | QUOTED_NAME
    | ABORT | ACTION | AFTER | ALWAYS | ANALYZE | ASC | ATTACH | BEFORE | BEGIN | BY | CASCADE | COLUMN | CONFLICT
    | CURRENT | DATABASE | DEFERRED | DESC | DETACH | DO | EACH | END | EXCLUDE | EXCLUSIVE | EXPLAIN | FAIL | FIRST
    | FOLLOWING | FOR | IF | IGNORE | IMMEDIATE | INITIALLY | INSTEAD | LAST | MATERIALIZED | NO | NULLS | OF | OFFSET
    | OTHERS | PLAN | PRAGMA | PRECEDING | QUERY | RECURSIVE | REINDEX | RELEASE | RENAME | REPLACE | RESTRICT
    | ROLLBACK | ROW | SAVEPOINT | TEMP | TIES | TRIGGER | UNBOUNDED | VACUUM | VIEW | VIRTUAL | WITH | WITHOUT
    | DECLARE | FUNCTION | IMPORT | JSON | LIST | ONLY | PAGE | RETURNS
    ;

// A part of a Java name may be any word.
javaPart
    : name
    | ADD | ALL | ALTER | AND | AS | AUTOINCREMENT | BETWEEN | CASE | CHECK | COLLATE | COMMIT | CONSTRAINT | CREATE
    | DEFAULT | DEFERRABLE | DELETE | DISTINCT | DROP | ELSE | ESCAPE | EXCEPT | EXISTS | FOREIGN | FROM | GROUP
    | HAVING | IN | INDEX | INSERT | INTERSECT | INTO | IS | ISNULL | JOIN | LIMIT | NOT | NOTHING | NOTNULL | NULL
    | ON | OR | ORDER | PRIMARY | REFERENCES | RETURNING | SELECT | SET | TABLE | THEN | TO | TRANSACTION | UNION
    | UNIQUE | UPDATE | USING | VALUES | WHEN | WHERE
    ;
