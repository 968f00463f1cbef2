-- which shot of which generation has the newest panel of a project's shot; written with the step that makes the panel,
-- and gone with its generation. The shot itself may have been deleted: it finds its panel again when it comes back
create table newest_panel (
    shot_id uuid not null primary key,
    project_id uuid not null,
    generation_id uuid not null,
    shot_number integer not null,
    constraint newest_panel_drawn foreign key (generation_id, shot_number)
        references generation_shot (generation_id, shot_number) on delete cascade
);
create index newest_panel_by_project on newest_panel (project_id);
create index newest_panel_by_drawn on newest_panel (generation_id, shot_number);
