-- several shots of one generation at the same time: how many, how far each is, and what they wait for
alter table generation add column shots_in_work integer default 0 not null;
alter table generation add column waiting_for varchar(80);
alter table generation add column waiting_since timestamp(6) with time zone;
alter table generation_shot add column permille integer default 0 not null;

-- what each node has in work at each engine's server, so that all of them together give it no more than it may have
create table engine_server_use (
    server_id uuid not null,
    node varchar(120) not null,
    jobs integer default 0 not null,
    waiting integer default 0 not null,
    smallest_share integer default 0 not null,
    told_at timestamp(6) with time zone not null,
    constraint engine_server_use_of primary key (server_id, node),
    constraint engine_server_use_server foreign key (server_id) references engine_server (id) on delete cascade
);

-- how long servers took for pictures, for estimates
create table engine_timing (
    id uuid not null primary key,
    engine varchar(32) not null,
    server_id uuid not null,
    millis bigint not null,
    measured_at timestamp(6) with time zone not null,
    constraint engine_timing_server foreign key (server_id) references engine_server (id) on delete cascade
);
create index engine_timing_newest on engine_timing (engine, server_id, measured_at);
