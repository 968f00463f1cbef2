-- templates of PDF storyboards that accounts have saved; those that everybody has are not rows
create table pdf_template (
    id uuid not null primary key,
    owner_id uuid not null,
    name varchar(60) not null,
    name_key varchar(60) not null,
    layout varchar(4000) not null,
    logo_asset_id uuid,
    version bigint not null,
    constraint pdf_template_name unique (owner_id, name_key),
    constraint pdf_template_owner foreign key (owner_id) references account (id) on delete cascade
);
create index pdf_template_by_logo on pdf_template (logo_asset_id);

-- the template that an account uses for projects without one of their own
create table pdf_default (
    account_id uuid not null primary key,
    template_key varchar(40) not null,
    version bigint not null,
    constraint pdf_default_account foreign key (account_id) references account (id) on delete cascade
);

-- what the PDF of a project looks like: a template, or a layout of its own where there is no such template (any more)
create table project_pdf (
    project_id uuid not null primary key,
    template_key varchar(40),
    layout varchar(4000) not null,
    logo_asset_id uuid,
    version bigint not null,
    constraint project_pdf_project foreign key (project_id) references project (id) on delete cascade
);
create index project_pdf_by_logo on project_pdf (logo_asset_id);

-- which layout a stored PDF of a generation has; none for the standard
create table made_pdf (
    asset_id uuid not null primary key,
    generation_id uuid not null,
    layout varchar(64) not null,
    constraint made_pdf_generation foreign key (generation_id) references generation (id) on delete cascade
);
create index made_pdf_by_generation on made_pdf (generation_id);
