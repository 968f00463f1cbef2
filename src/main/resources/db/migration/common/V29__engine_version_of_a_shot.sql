-- set where it differs from that of the generation, which then went on with another version
alter table generation_shot add column engine_version varchar(64);
