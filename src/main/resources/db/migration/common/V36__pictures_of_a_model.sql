-- how many reference pictures a model of a server of images takes
alter table workflow add column pictures integer default 0 not null;
