-- A remark can be at one document, which is to be replaced, or ask for another one: then it says what the document is called.
ALTER TABLE correction_remark ADD COLUMN title varchar(255);
