-- why something happened, as a code and its arguments (JSON); the English sentence stays beside them, and rows of versions
-- before 0.2 have it alone
alter table generation add column reason_code varchar(48);
alter table generation add column reason_args varchar(1000);
alter table generation_shot add column reason_code varchar(48);
alter table generation_shot add column reason_args varchar(1000);
alter table generation_event add column reason_code varchar(48);
alter table generation_event add column reason_args varchar(1000);
