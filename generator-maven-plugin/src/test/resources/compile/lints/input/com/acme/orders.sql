CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT NOT NULL);

clear: DELETE FROM orders;

-- sluice: allow SLU601
clearMeantSo: DELETE FROM orders;

find: SELECT * FROM orders WHERE customer = :customer AND note = :note;

findDeclared(:customer, :note): SELECT * FROM orders WHERE customer = :customer AND note = :note;

one(:id) :many: SELECT * FROM orders WHERE id = :id;
