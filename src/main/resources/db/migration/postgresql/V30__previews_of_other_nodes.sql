-- how shots in work look so far, for pages on other nodes than the one that draws; written only while one of them asks,
-- gone after a crash, and never on an embedded database, which one node has for itself
create unlogged table panel_preview (
    generation_id uuid not null primary key,
    owner_id uuid not null,
    shot_number integer not null,
    taken_at timestamp(6) with time zone not null,
    jpeg bytea not null,
    constraint panel_preview_generation foreign key (generation_id) references generation (id) on delete cascade
);
