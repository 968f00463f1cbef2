-- how each of several shots in work looks so far, for pages on other nodes than the one that draws; takes the place of
-- panel_preview, which nodes of the version before write still
create unlogged table shot_preview (
    generation_id uuid not null,
    shot_number integer not null,
    owner_id uuid not null,
    taken_at timestamp(6) with time zone not null,
    jpeg bytea not null,
    constraint shot_preview_shot primary key (generation_id, shot_number),
    constraint shot_preview_generation foreign key (generation_id) references generation (id) on delete cascade
);
