-- attempts to log in, counted by account, by address and by both; the id is a hash of what is counted
create table login_counter (
    id varchar(64) not null primary key,
    failures integer not null,
    blocked_until timestamp(6) with time zone not null,
    succeeded boolean not null,
    expires_at timestamp(6) with time zone not null,
    version bigint not null
);
create index login_counter_by_expiry on login_counter (expires_at);
