-- a shot is known by its place in its generation
alter table generation_shot drop constraint generation_shot_pkey;
alter table generation_shot drop constraint generation_shot_unique;
alter table generation_shot drop column id;
alter table generation_shot add constraint generation_shot_key primary key (generation_id, shot_number);
