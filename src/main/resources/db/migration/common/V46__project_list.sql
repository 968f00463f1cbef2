-- since when a project is archived, null while it is in the list
alter table project add column archived_at timestamp(6) with time zone;

-- since when it is deleted: nobody sees it any more, and for a while it can be restored
alter table project add column deleted_at timestamp(6) with time zone;
create index project_by_deletion on project (deleted_at);

-- the shot whose picture is the cover, null for the one that was drawn last; the shot may have been deleted
alter table project add column cover_shot_id uuid;
