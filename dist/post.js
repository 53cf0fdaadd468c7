#!/usr/bin/env node
import { faces } from './bundle/index.js';

await faces.post();
