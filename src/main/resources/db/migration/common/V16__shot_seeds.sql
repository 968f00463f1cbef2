-- a shot that came in a package keeps the seed it had there, so that it is drawn alike; null: it follows from its id
alter table shot add column first_seed bigint;
alter table generation_shot add column first_seed bigint;
