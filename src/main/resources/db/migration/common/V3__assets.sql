create table asset (
    id uuid not null primary key,
    owner_id uuid not null,
    content_hash varchar(64) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    file_name varchar(200),
    created_at timestamp(6) with time zone not null,
    constraint asset_owner foreign key (owner_id) references account (id)
);
create index asset_by_hash on asset (content_hash);
