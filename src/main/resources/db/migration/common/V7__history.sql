-- each outcome is read by its own equality, newest first: an index that begins with the owner alone loses to the one
-- of the foreign key, which has no order
create index generation_by_outcome on generation (owner_id, status, ended_at, id);
create index generation_by_project_outcome on generation (project_id, owner_id, status, ended_at, id);
create index generation_unseen on generation (owner_id, seen_at);

-- who still refers to a file
create index generation_by_sheet on generation (sheet_asset_id);
create index generation_by_cover on generation (cover_asset_id);
create index generation_by_package on generation (package_asset_id);
create index generation_by_pdf on generation (pdf_asset_id);
create index generation_by_animatic on generation (animatic_asset_id);
create index generation_shot_by_panel on generation_shot (panel_asset_id);
create index generation_shot_by_thumbnail on generation_shot (thumbnail_asset_id);
create index generation_shot_by_promoted on generation_shot (promoted_asset_id);

create index asset_by_age on asset (created_at, id);
