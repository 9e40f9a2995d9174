#!/usr/bin/env node
import "../dist/px-meta.js";
