-- every picture that was ever made for a shot; it outlives the generation that drew it, and the shot may come back
create table shot_version (
    shot_id uuid not null,
    panel_asset_id uuid not null,
    project_id uuid not null,
    thumbnail_asset_id uuid,
    origin varchar(16) not null,
    -- what is known of its making; the generation may be gone
    generation_id uuid,
    style varchar(32),
    engine varchar(80),
    take integer not null,
    file_name varchar(200),
    input_hash varchar(64),
    provenance varchar(60000),
    panel_report varchar(30000),
    -- what is delivered of it, once it was in use without a generation
    promoted_asset_id uuid,
    alternative_asset_id uuid,
    qa_score integer,
    qa_report varchar(4000),
    made_at timestamp(6) with time zone not null,
    -- since when its shot is known to be gone
    left_at timestamp(6) with time zone,
    constraint shot_version_key primary key (shot_id, panel_asset_id),
    constraint shot_version_project foreign key (project_id) references project (id) on delete cascade
);
create index shot_version_by_project on shot_version (project_id);
create index shot_version_by_panel on shot_version (panel_asset_id);
create index shot_version_by_thumbnail on shot_version (thumbnail_asset_id);
create index shot_version_by_promoted on shot_version (promoted_asset_id);
create index shot_version_by_alternative on shot_version (alternative_asset_id);

insert into shot_version (shot_id, panel_asset_id, project_id, thumbnail_asset_id, origin, generation_id, style, engine,
        take, input_hash, provenance, panel_report, made_at)
    select s.shot_id, s.panel_asset_id, g.project_id, s.thumbnail_asset_id, 'DRAWN', g.id, g.style,
        coalesce(g.engine_name, g.engine), s.take, s.input_hash, s.provenance, s.panel_report,
        coalesce(s.finished_at, g.submitted_at)
    from generation_shot s join generation g on g.id = s.generation_id
    where s.panel_asset_id is not null
        and not exists (select 1 from generation_shot o
            where o.shot_id = s.shot_id and o.panel_asset_id = s.panel_asset_id
                and (coalesce(o.finished_at, g.submitted_at) < coalesce(s.finished_at, g.submitted_at)
                    or coalesce(o.finished_at, g.submitted_at) = coalesce(s.finished_at, g.submitted_at)
                        and (cast(o.generation_id as varchar(36)) < cast(s.generation_id as varchar(36))
                            or o.generation_id = s.generation_id and o.shot_number < s.shot_number)));

-- the version that a shot's author chose; a shot without a row uses the picture that was made last
create table used_version (
    shot_id uuid not null primary key,
    project_id uuid not null,
    panel_asset_id uuid not null,
    chosen_at timestamp(6) with time zone not null,
    constraint used_version_version foreign key (shot_id, panel_asset_id)
        references shot_version (shot_id, panel_asset_id) on delete cascade,
    constraint used_version_project foreign key (project_id) references project (id) on delete cascade
);
create index used_version_by_project on used_version (project_id);

-- the documents of a generation made again with the versions in use, until others are
create table current_document (
    generation_id uuid not null,
    kind varchar(16) not null,
    fingerprint varchar(64) not null,
    asset_id uuid not null,
    constraint current_document_key primary key (generation_id, kind),
    constraint current_document_generation foreign key (generation_id) references generation (id) on delete cascade
);
create index current_document_by_asset on current_document (asset_id);

-- how many takes of a shot a generation draws
alter table generation_shot add column takes integer default 1 not null;
