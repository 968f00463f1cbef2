-- the scheduler's execution a run belongs to: what an older one does counts no more
alter table generation add column execution uuid;
-- when it was last admitted; the turn of its account counts from here
alter table generation add column admitted_at timestamp(6) with time zone;
-- 0, or the higher the later its owner put it before all others of the account
alter table generation add column front_rank bigint default 0 not null;
alter table generation add column pause_at_once boolean default false not null;
-- asked to make room for others at the next step
alter table generation add column yielding boolean default false not null;
alter table generation add column expected_end timestamp(6) with time zone;
-- runners lost in a row without progress in between, and the progress at which they were lost
alter table generation add column lost_runs integer default 0 not null;
alter table generation add column lost_permille integer default -1 not null;
-- everything is drawn anew, whatever could be reused
alter table generation add column anew boolean default false not null;
-- of all that the coherence sheet was drawn from
alter table generation add column sheet_hash varchar(64);

-- 0, or the number of the take that its owner asked for; another take is another picture
alter table shot add column take integer default 0 not null;
alter table generation_shot add column take integer default 0 not null;

create index stage_timing_by_owner on stage_timing (owner_id, engine, stage, measured_at);
