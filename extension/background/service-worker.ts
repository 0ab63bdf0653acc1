// Opens the side panel on a click; everything else happens in the panel, which lives as long as it is looked at.
void chrome.sidePanel.setPanelBehavior({openPanelOnActionClick: true});
