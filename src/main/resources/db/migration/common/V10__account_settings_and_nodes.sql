-- whether browsers of this account may tell how its generations ended
alter table account add column notifications boolean default false not null;

-- the copies of the application that run, or did until a moment ago
create table studio_node (
    name varchar(100) not null primary key,
    version varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    heartbeat_at timestamp(6) with time zone not null
);
