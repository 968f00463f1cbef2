-- what draws a project: null for the engine that needs nothing
alter table project add column engine varchar(32);
-- what people called the engine when the generation started: null in generations of versions before
alter table generation add column engine_name varchar(80);
