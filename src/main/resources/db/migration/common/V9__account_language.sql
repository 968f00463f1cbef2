-- null: the language that the browser asks for
alter table account add language varchar(16);
