-- of panels that were finished in the same moment, one is taken
insert into newest_panel (shot_id, project_id, generation_id, shot_number)
    select one.shot_id, g.project_id, g.id, one.shot_number
    from (select newest.shot_id as shot_id, min(cast(s.generation_id as varchar(36))) as generation_id,
                min(s.shot_number) as shot_number
            from (select shot_id, max(finished_at) as finished_at from generation_shot
                    where panel_asset_id is not null and finished_at is not null group by shot_id) as newest
                join generation_shot s on s.shot_id = newest.shot_id and s.finished_at = newest.finished_at
            where s.panel_asset_id is not null
            group by newest.shot_id) as one
        join generation g on g.id = cast(one.generation_id as uuid);
