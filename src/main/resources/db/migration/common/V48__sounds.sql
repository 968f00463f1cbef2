-- the sound of a shot, which begins with it, or of a whole project; place_id is the shot, or the project itself
create table project_sound (
    place_id uuid not null primary key,
    project_id uuid not null,
    asset_id uuid not null,
    file_name varchar(200) not null,
    length_ms bigint not null,
    -- when the track of a project begins, 0 with a shot
    start_ms bigint not null,
    -- how loud it is over its length
    peaks varchar(300) not null,
    -- since when its shot is known to be gone
    left_at timestamp(6) with time zone,
    version bigint not null,
    constraint project_sound_project foreign key (project_id) references project (id) on delete cascade
);
create index project_sound_by_project on project_sound (project_id);
create index project_sound_by_asset on project_sound (asset_id);

-- the sounds that a generation was started with, by the places of the shots; 0 for the track of the whole
create table generation_sound (
    generation_id uuid not null,
    shot_number integer not null,
    asset_id uuid not null,
    file_name varchar(200) not null,
    length_ms bigint not null,
    start_ms bigint not null,
    primary key (generation_id, shot_number),
    constraint generation_sound_generation foreign key (generation_id) references generation (id) on delete cascade
);
create index generation_sound_by_asset on generation_sound (asset_id);
