-- the shape of a project's frame; everything before this version was drawn at 16:9
alter table project add column aspect varchar(16) default 'WIDESCREEN' not null;

-- that of what a generation draws, as it was when it started
alter table generation add column aspect varchar(16) default 'WIDESCREEN' not null;

-- that of what is delivered of a version
alter table shot_version add column aspect varchar(16) default 'WIDESCREEN' not null;
