-- what a script said of a shot when it came in last, also of shots that were deleted: undo brings them back
create table shot_script (
    shot_id uuid not null primary key,
    project_id uuid not null,
    heading varchar(400),
    prompt varchar(10000) not null,
    duration_ms integer not null,
    shot_size varchar(32),
    camera_angle varchar(32),
    time_of_day varchar(32),
    mood varchar(32),
    dialogue varchar(2000) not null,
    action_text varchar(2000) not null,
    version bigint not null,
    constraint shot_script_project foreign key (project_id) references project (id) on delete cascade
);
create index shot_script_by_project on shot_script (project_id);
