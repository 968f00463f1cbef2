-- the job on an engine's server by which a shot is being drawn, stored before it is sent
create table engine_job (
    generation_id uuid not null,
    shot_number integer not null,
    server varchar(64) not null,
    job varchar(64) not null,
    remembered_at timestamp(6) with time zone not null,
    constraint engine_job_shot primary key (generation_id, shot_number),
    constraint engine_job_generation foreign key (generation_id) references generation (id) on delete cascade
);
