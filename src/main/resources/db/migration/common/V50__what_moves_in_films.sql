-- what moves in the film of a shot: how it comes in, null for a cut, and the camera, null where it follows the film
alter table shot add column transition_kind varchar(24);
alter table shot add column transition_ms integer;
alter table shot add column camera_move varchar(40);

-- the same when its generation started
alter table generation_script add column transition_kind varchar(24);
alter table generation_script add column transition_ms integer;
alter table generation_script add column camera_move varchar(40);

-- how the film of a project is made, where somebody chose
create table project_film (
    project_id uuid not null primary key,
    settings varchar(40) not null,
    version bigint not null,
    constraint project_film_project foreign key (project_id) references project (id) on delete cascade
);

-- the same when a generation started
create table generation_film (
    generation_id uuid not null primary key,
    settings varchar(40) not null,
    constraint generation_film_generation foreign key (generation_id) references generation (id) on delete cascade
);

-- films of a generation that were made when somebody asked, each by what was chosen
create table chosen_film (
    generation_id uuid not null,
    settings varchar(40) not null,
    fingerprint varchar(64) not null,
    asset_id uuid not null,
    made_at timestamp(6) with time zone not null,
    constraint chosen_film_key primary key (generation_id, settings),
    constraint chosen_film_generation foreign key (generation_id) references generation (id) on delete cascade
);
create index chosen_film_by_asset on chosen_film (asset_id);
