-- what a panel shows of what was asked (JSON), and how much of that is missing; null where its engine makes no claim
alter table generation_shot add column panel_report varchar(30000);
alter table generation_shot add column misses integer;

-- how many panels of a generation miss something
alter table generation add column shots_with_misses integer default 0 not null;
