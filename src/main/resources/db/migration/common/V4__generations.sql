create table generation (
    id uuid not null primary key,
    project_id uuid not null,
    owner_id uuid not null,
    -- the project while active, null when ended: at most one active generation per project
    active_project_id uuid,
    project_name varchar(120) not null,
    style varchar(32) not null,
    seed bigint not null,
    engine varchar(32) not null,
    engine_version varchar(64) not null,
    status varchar(32) not null,
    stage varchar(16),
    progress_permille integer not null,
    current_shot integer not null,
    shot_permille integer not null,
    total_shots integer not null,
    made_shots integer not null,
    reused_shots integer not null,
    failed_shots integer not null,
    priority varchar(16) not null,
    queue_rank bigint not null,
    run_token uuid,
    node varchar(100),
    heartbeat_at timestamp(6) with time zone,
    reason varchar(1000),
    retry_of uuid,
    submitted_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    seen_at timestamp(6) with time zone,
    running_since timestamp(6) with time zone,
    worked_ms bigint not null,
    coherence varchar(60000),
    sheet_asset_id uuid,
    cover_asset_id uuid,
    package_asset_id uuid,
    pdf_asset_id uuid,
    animatic_asset_id uuid,
    revision bigint not null,
    version bigint not null,
    constraint generation_one_active_per_project unique (active_project_id),
    constraint generation_project foreign key (project_id) references project (id) on delete cascade,
    constraint generation_owner foreign key (owner_id) references account (id)
);
create index generation_by_owner on generation (owner_id, ended_at);
create index generation_by_project on generation (project_id, submitted_at);
create index generation_by_status on generation (status);

create table generation_shot (
    id uuid not null primary key,
    generation_id uuid not null,
    shot_number integer not null,
    shot_id uuid not null,
    prompt varchar(10000) not null,
    duration_ms integer not null,
    shot_size varchar(32),
    camera_angle varchar(32),
    time_of_day varchar(32),
    mood varchar(32),
    seed bigint not null,
    status varchar(16) not null,
    attempts integer not null,
    takedowns integer not null,
    retry_at timestamp(6) with time zone,
    input_hash varchar(64),
    reason varchar(1000),
    panel_asset_id uuid,
    thumbnail_asset_id uuid,
    promoted_asset_id uuid,
    qa_score integer,
    qa_report varchar(4000),
    started_at timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    version bigint not null,
    constraint generation_shot_unique unique (generation_id, shot_number),
    constraint generation_shot_generation foreign key (generation_id) references generation (id) on delete cascade
);
create index generation_shot_by_input on generation_shot (input_hash);
create index generation_shot_by_shot on generation_shot (shot_id, finished_at);

create table generation_event (
    id uuid not null primary key,
    generation_id uuid not null,
    revision bigint not null,
    happened_at timestamp(6) with time zone not null,
    from_status varchar(32),
    to_status varchar(32) not null,
    reason varchar(1000) not null,
    constraint generation_event_unique unique (generation_id, revision),
    constraint generation_event_generation foreign key (generation_id) references generation (id) on delete cascade
);

create table stage_timing (
    id uuid not null primary key,
    owner_id uuid not null,
    engine varchar(32) not null,
    stage varchar(16) not null,
    units integer not null,
    millis bigint not null,
    measured_at timestamp(6) with time zone not null
);
create index stage_timing_by_engine on stage_timing (engine, stage, measured_at);

-- one row: whoever admits takes it first, so that two never admit at once; its turn also numbers the queue
create table admission (
    id integer not null primary key,
    turn bigint not null
);
insert into admission (id, turn) values (1, 0);
