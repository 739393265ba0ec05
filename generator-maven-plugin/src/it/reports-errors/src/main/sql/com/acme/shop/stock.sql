inStock: SELECT * FROM items;
