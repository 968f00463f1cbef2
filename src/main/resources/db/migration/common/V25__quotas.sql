-- shots of each project, so that those of an account are summed up without reading them
alter table project add column shots integer default 0 not null;
update project set shots = (select count(*) from shot where shot.project_id = project.id);

-- what an account has stored is summed up from this index
create index asset_by_owner on asset (owner_id, content_hash, size_bytes);
