-- the characters and places of a project; name_key is the name as it is compared
create table cast_member (
    id uuid not null primary key,
    project_id uuid not null,
    kind varchar(16) not null,
    name varchar(80) not null,
    name_key varchar(160) not null,
    description varchar(2000) not null,
    member_position integer not null,
    version bigint not null,
    constraint cast_member_name unique (project_id, name_key),
    constraint cast_member_project foreign key (project_id) references project (id) on delete cascade
);

-- what shows them, the best first
create table cast_picture (
    id uuid not null primary key,
    member_id uuid not null,
    asset_id uuid not null,
    picture_position integer not null,
    constraint cast_picture_member foreign key (member_id) references cast_member (id) on delete cascade
);
create index cast_picture_by_member on cast_picture (member_id, picture_position);
create index cast_picture_by_asset on cast_picture (asset_id);

-- who is in which shot and where it is; the shot itself may have been deleted: it finds its cast again when it comes back
create table shot_cast (
    id uuid not null primary key,
    project_id uuid not null,
    shot_id uuid not null,
    member_id uuid not null,
    constraint shot_cast_once unique (shot_id, member_id),
    constraint shot_cast_project foreign key (project_id) references project (id) on delete cascade,
    constraint shot_cast_member foreign key (member_id) references cast_member (id) on delete cascade
);
create index shot_cast_by_project on shot_cast (project_id);
create index shot_cast_by_member on shot_cast (member_id);

-- what no picture of the project is to show
alter table project add column negative_prompt varchar(2000) default '' not null;
alter table generation add column negative_prompt varchar(2000);

-- what the cast said when the generation started (JSON); null when nobody was named
alter table generation_shot add column cast_json varchar(500000);

-- pictures that a generation was started with: they stay as long as it
create table generation_picture (
    generation_id uuid not null,
    asset_id uuid not null,
    primary key (generation_id, asset_id),
    constraint generation_picture_generation foreign key (generation_id) references generation (id) on delete cascade
);
create index generation_picture_by_asset on generation_picture (asset_id);
