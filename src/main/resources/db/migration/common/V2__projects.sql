create table project (
    id uuid not null primary key,
    owner_id uuid not null,
    name varchar(120) not null,
    style varchar(32) not null,
    seed bigint not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint project_owner foreign key (owner_id) references account (id)
);
create index project_by_owner on project (owner_id, changed_at);

create table shot (
    id uuid not null primary key,
    project_id uuid not null,
    shot_position integer not null,
    prompt varchar(10000) not null,
    duration_ms integer not null,
    shot_size varchar(32),
    camera_angle varchar(32),
    time_of_day varchar(32),
    mood varchar(32),
    version bigint not null,
    constraint shot_project foreign key (project_id) references project (id) on delete cascade
);
create index shot_by_project on shot (project_id, shot_position);
