-- the row of a generation is written anew with every step: what never changes goes, and so does the index of the cover,
-- which is always the small picture of one of its shots too
create table generation_sheet (
    generation_id uuid not null primary key,
    input_hash varchar(64) not null,
    coherence varchar(60000) not null,
    constraint generation_sheet_generation foreign key (generation_id) references generation (id) on delete cascade
);
insert into generation_sheet (generation_id, input_hash, coherence)
    select id, coalesce(sheet_hash, ''), coherence from generation where coherence is not null;
alter table generation drop column coherence;
alter table generation drop column sheet_hash;

drop index generation_by_cover;
