-- of the two pictures around an autofix, the one that is not delivered
alter table generation_shot add column alternative_asset_id uuid;
create index generation_shot_by_alternative on generation_shot (alternative_asset_id);
