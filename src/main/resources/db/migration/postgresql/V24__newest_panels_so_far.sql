insert into newest_panel (shot_id, project_id, generation_id, shot_number)
    select distinct on (s.shot_id) s.shot_id, g.project_id, s.generation_id, s.shot_number
    from generation_shot s join generation g on g.id = s.generation_id
    where s.panel_asset_id is not null and s.finished_at is not null
    order by s.shot_id, s.finished_at desc, s.generation_id, s.shot_number;
