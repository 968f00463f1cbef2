-- what nodes know of each other: how much each may run, with which engine, whether it takes anything new
alter table studio_node add column draining boolean default false not null;
alter table studio_node add column at_once integer default 0 not null;
alter table studio_node add column engine varchar(200) default '' not null;
alter table studio_node add column clock_ahead_ms bigint default 0 not null;
-- each node looks at the line by a timer of its own
delete from scheduled_tasks where task_name = 'admission';
