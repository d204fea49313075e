/** The service for systemd: it starts again whatever ends it, and may touch nothing but its own data. */

export interface UnitOptions {
  program: string;
  node: string;
  settingsFile: string;
}

export function unitText({ program, node, settingsFile }: UnitOptions): string {
  return `# Written by npm run setup. For changes of your own: systemctl edit publish-desk
[Unit]
Description=Publish Desk: what an office publishes, asked for and permitted in LINE
Wants=network-online.target
After=network-online.target time-sync.target

[Service]
User=publish-desk
Group=publish-desk
WorkingDirectory=${program}
EnvironmentFile=${settingsFile}
Environment=NODE_ENV=production SETTINGS_FILE=${settingsFile}
ExecStart=${node} --max-semi-space-size=4 --max-old-space-size=1024 ${program}/src/start.mjs
Restart=always
RestartSec=5
TimeoutStopSec=15
LimitNOFILE=65536

# Its data: /var/lib/publish-desk. Its backups (BACKUP_DIR), where there is such a folder.
StateDirectory=publish-desk
ReadWritePaths=-/var/backups/publish-desk
StateDirectoryMode=0700
UMask=0077

# The service may do nothing that it does not need. MemoryDenyWriteExecute is left out: Node.js compiles while it runs.
NoNewPrivileges=yes
CapabilityBoundingSet=
AmbientCapabilities=
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
PrivateUsers=yes
ProtectClock=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectControlGroups=yes
ProtectProc=invisible
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RemoveIPC=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
`;
}
