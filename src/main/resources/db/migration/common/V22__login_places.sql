-- null: logins from before this was kept
alter table remembered_login add address varchar(64);
alter table remembered_login add browser varchar(300);
alter table remembered_login add seen_at timestamp(6) with time zone;
