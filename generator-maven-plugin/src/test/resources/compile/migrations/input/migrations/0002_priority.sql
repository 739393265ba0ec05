-- What is in a hurry.
ALTER TABLE orders ADD COLUMN priority INTEGER NOT NULL DEFAULT 3;
ALTER TABLE orders RENAME COLUMN note TO remark;
UPDATE orders SET priority = 1 WHERE total > 1000.00;
