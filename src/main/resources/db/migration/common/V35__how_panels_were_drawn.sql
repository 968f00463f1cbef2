-- how the panel of a shot was drawn (JSON): server, workflow, seed, the words that were sent, engine time; null in rows of before
alter table generation_shot add column provenance varchar(60000);
