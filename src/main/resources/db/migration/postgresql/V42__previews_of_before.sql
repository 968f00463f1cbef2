-- nobody writes these any more, see V38; the table stays for a node that still looks
delete from panel_preview;
