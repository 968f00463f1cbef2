-- one row for each content that is stored: what the nodes that store and drop it at once meet at
create table stored_file (
    content_hash varchar(64) not null primary key,
    stored_at timestamp(6) with time zone not null
);

-- which store belongs to this database; its only row has the id 1
create table file_store (
    id integer not null primary key,
    marker varchar(36) not null,
    marked boolean default false not null
);
