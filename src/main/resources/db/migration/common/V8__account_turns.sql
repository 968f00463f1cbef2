-- when an account last had a generation started; its queue depends on it, its history can be long
create table account_turn (
    owner_id uuid not null primary key,
    last_start timestamp(6) with time zone not null,
    constraint account_turn_owner foreign key (owner_id) references account (id) on delete cascade
);
insert into account_turn (owner_id, last_start)
    select owner_id, max(started_at) from generation where started_at is not null group by owner_id;
