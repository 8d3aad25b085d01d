-- Locks nothing that is in use: the table is new. Rows: none; later at most one a store.
create table store_themes (
    store_id uuid not null primary key,
    version bigint not null,
    color_primary char(7) not null check (color_primary ~ '^#[0-9a-f]{6}$'),
    color_secondary char(7) not null check (color_secondary ~ '^#[0-9a-f]{6}$'),
    color_accent char(7) not null check (color_accent ~ '^#[0-9a-f]{6}$'),
    color_background char(7) not null check (color_background ~ '^#[0-9a-f]{6}$'),
    color_text char(7) not null check (color_text ~ '^#[0-9a-f]{6}$'),
    font_family text not null,
    heading_font text not null,
    header_style text not null check (header_style in ('FIXED', 'STATIC')),
    sidebar_position text not null check (sidebar_position in ('LEFT', 'RIGHT')),
    updated_at timestamptz not null
);
comment on column store_themes.version is
    'of the store''s row when the theme was put, so that it goes on growing when a theme is taken away and another put';
select isolate_by_store('store_themes');
