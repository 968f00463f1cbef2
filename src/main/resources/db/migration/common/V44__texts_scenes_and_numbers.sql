-- what is written beside the prompt of a shot; only of shots of which anything is
create table shot_text (
    shot_id uuid not null primary key,
    project_id uuid not null,
    dialogue varchar(2000) not null,
    action_text varchar(2000) not null,
    notes varchar(2000) not null,
    version bigint not null,
    constraint shot_text_project foreign key (project_id) references project (id) on delete cascade
);
create index shot_text_by_project on shot_text (project_id);

-- the scenes of a project; one without shots is not shown and comes back with them. Its number is fixed where it is not null
create table scene (
    id uuid not null primary key,
    project_id uuid not null,
    heading varchar(400) not null,
    scene_number varchar(24),
    version bigint not null,
    constraint scene_project foreign key (project_id) references project (id) on delete cascade
);
create index scene_by_project on scene (project_id);
alter table shot add column scene_id uuid;

-- how the shots of a project are numbered, where it is not 1, 2, 3
create table shot_numbering (
    project_id uuid not null primary key,
    scheme varchar(16) not null,
    numbers_locked boolean not null,
    version bigint not null,
    constraint shot_numbering_project foreign key (project_id) references project (id) on delete cascade
);

-- locked numbers, also of shots that were deleted: none is given twice
create table shot_number (
    shot_id uuid not null primary key,
    project_id uuid not null,
    label varchar(24) not null,
    constraint shot_number_once unique (project_id, label),
    constraint shot_number_project foreign key (project_id) references project (id) on delete cascade
);

-- what stood beside the prompt of a shot when its generation started; only of shots of which anything did
create table generation_script (
    generation_id uuid not null,
    shot_number integer not null,
    scene_number varchar(24),
    scene_heading varchar(400),
    dialogue varchar(2000) not null,
    action_text varchar(2000) not null,
    notes varchar(2000) not null,
    primary key (generation_id, shot_number),
    constraint generation_script_generation foreign key (generation_id) references generation (id) on delete cascade
);

-- the number of a shot as people read it, where it is not its place
alter table generation_shot add column label varchar(24);
